"""From an issue to what its pages show: text to HTML, typography, pictures, numbering."""
