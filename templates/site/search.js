/* The search of the list pages. The index is a script of its own (assets/search-bg.js), loaded when the box is first
   used, so that it also works where the site is opened from a disk. Words are folded as bulletin/site/folding.py
   folds them, by the rules that the index carries. */
"use strict";
(() => {
  const MOST_CHOICES = 8, MOST_RESULTS = 100, TYPED_PAUSE = 80;
  const KNOWN = 4, BEGUN = 2, NEAR = 1, IN_TITLE = 6;
  const FEWEST = 4, LONGEST_ENDING = 3;

  const plain = (text) =>
    text.normalize("NFC").toUpperCase().toLowerCase().replaceAll("ς", "σ")
      .normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC");

  const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) || [];

  const folding = (steps) => {
    const compiled = steps.map((step) => step.map(([pattern, ending]) => [new RegExp(`^(?:${pattern})`, "u"), ending]));
    return (word) => {
      if ([...word].length < FEWEST) return word;
      for (const step of compiled) {
        for (const [pattern, ending] of step) {
          const found = pattern.exec(word);
          if (found) {
            word = found[1] + ending;
            break;
          }
        }
      }
      return word;
    };
  };

  const titled = (stems, wanted) => stems.some((own) => own === wanted || (wanted.length > 2 && own.startsWith(wanted)));

  class Index {
    constructor(given) {
      this.pages = given.pages.map(([kind, title, date, address, language]) => ({ kind, title, date, address, language }));
      this.parts = given.parts.map(([page, title, anchor]) => ({ page, title, anchor }));
      this.stem = folding(given.rules);
      this.stop = new Set(given.stop.split(" "));
      this.stems = [];
      let before = "";
      for (const packed of given.stems ? given.stems.split(" ") : []) {
        const [told, steps] = packed.split(":");
        before = [...before].slice(0, parseInt(told[0], 36)).join("") + told.slice(1);
        let place = 0;
        this.stems.push([before, steps.split(".").map((step) => (place += parseInt(step, 36)))]);
      }
      for (const titled of [...this.pages, ...this.parts]) titled.stems = this.stemsOf(titled.title);
    }

    stemsOf(text) {
      return wordsOf(text).filter((word) => !this.stop.has(word)).map(this.stem);
    }

    /* Where a stem stands, and how surely: the very one, one that it begins, or a longer form of one. */
    places(wanted) {
      const found = new Map();
      for (const [stem, places] of this.stems) {
        let weight = 0;
        if (stem === wanted) weight = KNOWN;
        else if (stem.startsWith(wanted)) weight = BEGUN;
        else if (stem.length >= FEWEST && wanted.length - stem.length <= LONGEST_ENDING && wanted.startsWith(stem)) weight = NEAR;
        if (weight) for (const place of places) found.set(place, Math.max(weight, found.get(place) || 0));
      }
      return found;
    }

    /* The pages that have all words, the surest first and of equals the newest; each with the part that has most. */
    search(text) {
      const wanted = [...new Set(this.stemsOf(text))];
      const pages = new Map();
      for (const stem of wanted) {
        const best = new Map();
        for (const [place, weight] of this.places(stem)) {
          const { page, stems } = this.parts[place];
          const hit = pages.get(page) || { page, words: 0, score: 0, parts: new Map() };
          pages.set(page, hit);
          hit.parts.set(place, (hit.parts.get(place) || 0) + weight + (titled(stems, stem) ? IN_TITLE : 0));
          best.set(page, Math.max(weight, best.get(page) || 0));
        }
        for (const [page, weight] of best) {
          const hit = pages.get(page);
          hit.words += 1;
          hit.score += weight + (titled(this.pages[page].stems, stem) ? IN_TITLE : 0);
        }
      }
      return [...pages.values()]
        .filter((hit) => hit.words === wanted.length)
        .sort((a, b) => b.score - a.score || a.page - b.page)
        .map((hit) => {
          const [place] = [...hit.parts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
          const part = this.parts[place];
          return { ...this.pages[hit.page], within: part.title, anchor: part.anchor };
        });
    }
  }

  const element = (name, text, given = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(given)) made.setAttribute(key, value);
    return made;
  };

  class Box {
    constructor(form) {
      this.form = form;
      this.words = form.dataset;
      this.input = form.querySelector("input");
      this.list = form.querySelector("[role=listbox]");
      this.status = form.querySelector("[role=status]");
      this.kinds = this.words.kinds.split("|");
      this.chosen = -1;
      this.listen();
    }

    listen() {
      const { input, list, form } = this;
      for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"],
        ["aria-controls", list.id], ["aria-haspopup", "listbox"]]) input.setAttribute(name, value);
      input.addEventListener("focus", () => this.load().catch(() => {}));
      input.addEventListener("input", () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.suggest(), TYPED_PAUSE);
      });
      input.addEventListener("keydown", (event) => this.key(event));
      input.addEventListener("blur", () => this.close());
      list.addEventListener("pointerdown", (event) => event.preventDefault());
      list.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) location.assign(option.dataset.address);
      });
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (input.value.trim()) location.assign(`${form.getAttribute("action")}?q=${encodeURIComponent(input.value.trim())}`);
      });
    }

    /* Loads the index once; a second try is made after a failure. */
    load() {
      this.loading ??= new Promise((done, failed) => {
        const script = element("script", "", { src: this.words.index });
        script.addEventListener("load", () => done((window.bulletinSearch = new Index(window.bulletinSearch))));
        script.addEventListener("error", () => {
          this.loading = undefined;
          failed(new Error(this.words.index));
        });
        document.head.append(script);
      });
      return this.loading;
    }

    async find(text) {
      try {
        const index = await this.load();
        const found = text.trim() ? index.search(text) : [];
        return { found, told: (found.length ? this.words.found : this.words.none).replace("{count}", found.length) };
      } catch {
        return { found: [], told: this.words.failed };
      }
    }

    async suggest() {
      const text = this.input.value;
      const { found, told } = await this.find(text);
      if (text !== this.input.value) return;
      this.list.replaceChildren(...found.slice(0, MOST_CHOICES).map((hit, place) => {
        const option = element("li", "", { role: "option", id: `_choice-${place}`, "aria-selected": "false" });
        option.dataset.address = this.address(hit);
        option.append(...this.told(hit));
        return option;
      }));
      this.choose(-1);
      this.list.hidden = !found.length || document.activeElement !== this.input;
      this.input.setAttribute("aria-expanded", String(!this.list.hidden));
      this.status.textContent = text.trim() ? told : "";
      this.status.classList.toggle("unseen", Boolean(found.length) || !text.trim());
    }

    address(hit) {
      return this.words.root + hit.address.split("/").map(encodeURIComponent).join("/") + (hit.anchor ? `#${encodeURIComponent(hit.anchor)}` : "");
    }

    told(hit) {
      const own = hit.language === this.words.language ? {} : { lang: hit.language };
      const about = [hit.date, hit.within && this.words.within.replace("{section}", hit.within)].filter(Boolean).join(" · ");
      return [
        element("span", this.kinds[hit.kind], { class: "kind" }), " ",
        element("b", hit.title, own), " ",
        element("span", about, { class: "about" }),
      ];
    }

    key(event) {
      const open = !this.list.hidden, last = this.list.children.length - 1;
      if (event.isComposing) return;
      if (event.key === "Escape" && open) {
        event.preventDefault();
        this.close();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!open) this.suggest();
        else if (event.key === "ArrowDown") this.choose(this.chosen < last ? this.chosen + 1 : -1);
        else this.choose(this.chosen < 0 ? last : this.chosen - 1);
      } else if (event.key === "Enter" && open && this.chosen >= 0) {
        event.preventDefault();
        location.assign(this.list.children[this.chosen].dataset.address);
      }
    }

    choose(place) {
      this.chosen = place;
      [...this.list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === place)));
      const option = this.list.children[place];
      if (option) {
        this.input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else this.input.removeAttribute("aria-activedescendant");
    }

    close() {
      clearTimeout(this.timer);
      this.list.hidden = true;
      this.input.setAttribute("aria-expanded", "false");
      this.choose(-1);
    }

    /* The page of results: what the address asks for. */
    async answer(results) {
      const text = new URLSearchParams(location.search).get("q") || "";
      this.input.value = text;
      if (!text.trim()) return this.input.focus();
      const { found, told } = await this.find(text);
      results.querySelector("ol").replaceChildren(...found.slice(0, MOST_RESULTS).map((hit) => {
        const item = element("li", "");
        const link = element("a", hit.title, { href: this.address(hit), ...(hit.language === this.words.language ? {} : { lang: hit.language }) });
        const [kind, gap, , , about] = this.told(hit);
        item.append(kind, gap, link, " ", about);
        return item;
      }));
      results.hidden = false;
      results.querySelector("h2").textContent = told;
    }
  }

  const form = document.querySelector("form.search");
  if (form) {
    document.documentElement.classList.add("scripted");
    const box = new Box(form);
    const results = document.querySelector(".results");
    if (results) box.answer(results);
  }
})();
