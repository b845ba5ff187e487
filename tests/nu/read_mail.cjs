// Reads letters with postal-mime, which shares no code with bulletin. In: files with a JSON list of letters in base64.
// Out: a JSON list with headers, text, HTML and attachments (in base64) of each.
const { readFileSync } = require("node:fs");
const PostalMime = require("postal-mime");

async function main() {
  const found = [];
  for (const letter of JSON.parse(readFileSync(process.argv[2], "utf-8"))) {
    const email = await (PostalMime.default ?? PostalMime).parse(Buffer.from(letter, "base64"));
    found.push({
      headers: email.headers.map(({ key }) => key),
      subject: email.subject,
      from: email.from,
      to: email.to,
      text: email.text,
      html: email.html,
      attachments: email.attachments.map(({ filename, mimeType, contentId, content }) => (
        { filename, mimeType, contentId, content: Buffer.from(content).toString("base64") }
      )),
    });
  }
  process.stdout.write(JSON.stringify(found));
}

main();
