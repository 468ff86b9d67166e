// Sends one large file in chunks, so that a lost connection costs one of them: it waits, asks how much is there, and goes on. What was begun is noted in the
// browser, so that the same file chosen again after a reload goes on too. Used by upload.js.
globalThis.aimsChunks = (() => {
  const day = 86400000;
  const longestWait = 15000;
  const noteOf = (form, file) => `aims-upload ${form.dataset.begin} ${form.elements.document.value} ${form.elements.question.value} ${file.name} ${file.size} ${file.lastModified}`;
  const read = key => {
    try {
      const note = JSON.parse(localStorage.getItem(key));
      return note && Date.now() - note.at < day ? note : null;
    } catch { return null; }
  };
  const write = (key, note) => { try { localStorage.setItem(key, JSON.stringify(note)); } catch { /* then it does not outlive the page */ } };
  const forget = key => { try { localStorage.removeItem(key); } catch { /* as above */ } };

  // Status 0: no answer. An answer that is no JSON of ours (a sign-in page, a proxy's) has no body.
  const ask = (form, method, path, body, watch) => new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open(method, form.dataset.begin + path);
    request.timeout = 300000;
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-Form-Token", form.elements.__RequestVerificationToken.value);
    if (watch?.progress) request.upload.onprogress = e => watch.progress(e.loaded);
    if (watch) watch.abort = () => request.abort();
    request.onload = () => {
      let answer = null;
      try { answer = JSON.parse(request.responseText); } catch { /* see above */ }
      resolve({ status: request.status, answer });
    };
    request.onerror = request.onabort = request.ontimeout = () => resolve({ status: 0, answer: null });
    request.send(body);
  });

  const fields = (form, file, nth, kept) => {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && name !== "__RequestVerificationToken") body.append(name, name === "Title" && nth > 1 ? "" : value);
    }
    body.append("Nth", kept + 1);
    body.append("FileName", file.name);
    body.append("Size", file.size);
    return body;
  };

  const back = (wait, watch) => new Promise(resolve => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, wait);
    addEventListener("online", go);
    watch.abort = go;
  });

  const passing = status => status === 0 || status === 408 || status === 409 || status === 429 || status >= 500;

  // shown: { progress(bytes), offline(bytes), finishing(), stop: the button }. Ends with { ok, message } or { stopped }.
  const send = async (form, file, nth, kept, shown) => {
    const key = noteOf(form, file);
    const watch = {};
    let { id = null } = read(key) ?? {};
    let [there, wait, stopped] = [null, 500, false];
    let best = -1;
    shown.stop.onclick = () => {
      stopped = true;
      watch.abort?.();
    };
    const problem = ({ answer }) => ({ ok: false, message: answer?.problems?.map(p => p.message).join(" ") || answer?.detail });
    while (!stopped) {
      let said;
      let next = there;
      if (id === null) {
        said = await ask(form, "POST", "", fields(form, file, nth, kept), watch);
        if (said.status === 200 && said.answer?.id) {
          id = said.answer.id;
          next = 0;
          watch.chunk = said.answer.chunk;
          write(key, { id, at: Date.now(), fields: Object.fromEntries(fields(form, file, nth, kept)) });
        }
      } else if (there === null) {
        said = await ask(form, "GET", `/${id}`, null, watch);
        if (said.status === 200 && said.answer?.size === file.size) {
          next = said.answer.there;
          watch.chunk = said.answer.chunk;
        }
      } else if (there < file.size) {
        const from = there;
        watch.progress = sent => shown.progress(Math.min(from + sent, file.size));
        said = await ask(form, "POST", `/${id}?handler=Part&offset=${from}`, file.slice(from, from + watch.chunk), watch);
        watch.progress = null;
        if (said.status === 200 && said.answer?.there > from) next = said.answer.there;
      } else {
        shown.finishing();
        said = await ask(form, "POST", `/${id}?handler=Finish`, fields(form, file, nth, kept), watch);
        if (said.status === 200 && said.answer?.stored) {
          forget(key);
          return { ok: true };
        }
      }

      if (stopped) break;
      if (next !== there) {
        there = next;
        // Only bytes that arrived end the waiting: a server that answers and takes nothing is left alone longer and longer.
        if (there > best) [best, wait] = [there, 500];
        shown.progress(there);
      } else if (said.status === 404 && id !== null) {
        // Removed after a day, or somebody else's: begun anew.
        forget(key);
        [id, there] = [null, null];
      } else if (passing(said.status)) {
        shown.offline(there ?? 0);
        await back(wait, watch);
        wait = Math.min(2 * wait, longestWait);
        // What became of the last request is not known.
        there = null;
      } else {
        // Refused, and said why; or no answer of ours, as from somebody signed out: then what is there stays noted.
        if (said.answer) forget(key);
        return problem(said);
      }
    }

    forget(key);
    if (id !== null) await ask(form, "POST", `/${id}?handler=Stop`, null, {});
    return { stopped: true };
  };

  // How much of this file is there from an earlier time; the fields of then come back where they are empty now.
  const offer = async (form, file) => {
    const key = noteOf(form, file);
    const note = read(key);
    if (!note) return null;
    const { status, answer } = await ask(form, "GET", `/${note.id}`, null, {});
    if (status === 404) forget(key);
    if (status !== 200 || answer?.size !== file.size) return null;
    for (const [name, value] of Object.entries(note.fields)) {
      const field = form.elements[name];
      if (field && "value" in field && field.type !== "hidden" && field.value === "") field.value = value;
    }
    return answer.there;
  };

  return { send, offer };
})();
