"use strict";
// One line to the preview for all pages that show it: a browser keeps six open to a server, and each page would hold one.

const pages = new Set();
let newest = null;
const news = new EventSource("events");

function tell(message) { for (const page of pages) page.postMessage(message); }

news.onmessage = ({ data }) => { newest = { data }; tell(newest); };
news.onerror = () => tell({ stopped: true });
onconnect = ({ ports: [page] }) => {
  pages.add(page);
  if (newest) page.postMessage(newest);
};
