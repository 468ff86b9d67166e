// Sends the files of an upload form one by one, with progress and a Stop button; large ones in chunks (upload-chunks.js). Without it the form is sent as it is.
(() => {
  const say = (pattern, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), pattern);
  const size = bytes => bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text ?? "";
    return element;
  };

  const line = (form, file) => {
    const row = make("div", "file");
    const grow = row.appendChild(make("div", "grow"));
    grow.appendChild(make("strong", "", file.name));
    const message = grow.appendChild(make("div", "sub", form.dataset.waiting));
    const bar = grow.appendChild(make("progress", "progress mt-1"));
    bar.max = file.size || 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    const stop = row.appendChild(make("button", "btn btn-sm", form.dataset.stop));
    stop.type = "button";
    form.querySelector(".upload-list").appendChild(row);
    const end = (text, look) => {
      message.textContent = text;
      message.className = `sub ${look} ink`;
      bar.remove();
      stop.remove();
      return look === "ok";
    };
    return { message, bar, stop, end };
  };

  const send = (form, file, nth, kept, shown) => new Promise(resolve => {
    if (file.size > Number(form.dataset.max)) return resolve(shown.end(form.dataset.large, "bad"));
    const body = new FormData();
    for (const [name, value] of new FormData(form)) {
      if (name !== "Files") body.append(name, name === "Title" && nth > 1 ? "" : value);
    }
    body.append("Nth", kept + 1);
    body.append("Files", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-Form-Token", form.elements.__RequestVerificationToken.value);
    request.upload.onprogress = e => {
      shown.bar.value = Math.min(e.loaded, file.size);
      shown.message.textContent = say(form.dataset.progress, size(Math.min(e.loaded, file.size)), size(file.size));
    };
    request.onload = () => {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { /* said as a failure below */ }
      if (request.status === 200) resolve(shown.end(form.dataset.done, "ok"));
      else resolve(shown.end(answer.problems?.map(p => p.message).join(" ") || form.dataset.failed, "bad"));
    };
    request.onerror = () => resolve(shown.end(form.dataset.failed, "bad"));
    request.onabort = () => resolve(shown.end(form.dataset.stopped, "warn"));
    shown.stop.onclick = () => request.abort();
    request.send(body);
  });

  const sendInChunks = async (form, file, nth, kept, shown) => {
    if (file.size > Number(form.dataset.max)) return shown.end(form.dataset.large, "bad");
    const saying = pattern => bytes => {
      shown.bar.value = bytes;
      shown.message.textContent = say(pattern, size(bytes), size(file.size));
    };
    const { ok, stopped, message } = await aimsChunks.send(form, file, nth, kept, {
      stop: shown.stop,
      progress: saying(form.dataset.progress),
      offline: saying(form.dataset.offline),
      finishing: () => { shown.message.textContent = form.dataset.finishing; },
    });
    if (stopped) return shown.end(form.dataset.stopped, "warn");
    return ok ? shown.end(form.dataset.done, "ok") : shown.end(message || form.dataset.failed, "bad");
  };

  for (const form of document.querySelectorAll("form[data-upload]:not([data-ready])")) {
    form.dataset.ready = "";
    const input = form.querySelector("input[type=file]");
    const drop = form.querySelector(".drop");
    drop.addEventListener("dragover", e => e.preventDefault());
    drop.addEventListener("drop", e => {
      e.preventDefault();
      input.files = e.dataTransfer.files;
    });
    const isLarge = file => globalThis.aimsChunks && file.size > Number(form.dataset.chunked);
    input.addEventListener("change", async () => {
      const list = form.querySelector(".upload-list");
      list.replaceChildren();
      for (const file of [...input.files].filter(isLarge)) {
        const there = await aimsChunks.offer(form, file);
        if (there !== null) list.appendChild(make("p", "sub mt-2", say(form.dataset.again, file.name, size(there), size(file.size))));
      }
    });
    let kept = 0;
    form.addEventListener("submit", async e => {
      if (!form.reportValidity()) return;
      e.preventDefault();
      const button = form.querySelector("button[type=submit]");
      button.disabled = true;
      form.querySelector(".upload-list").replaceChildren();
      const files = [...input.files].map(file => ({ file, shown: line(form, file) }));
      for (const { file, shown } of files) {
        shown.stop.onclick = () => { shown.skip = true; shown.end(form.dataset.stopped, "warn"); };
      }
      // What was refused stays chosen: with the field put right it goes with the next press.
      const rest = new DataTransfer();
      for (const [i, { file, shown }] of files.entries()) {
        if (!shown.skip && await (isLarge(file) ? sendInChunks : send)(form, file, i + 1, kept, shown)) kept++;
        else rest.items.add(file);
      }
      button.disabled = false;
      if (rest.files.length === 0) location.assign(form.dataset.next);
      else input.files = rest.files;
    });
  }
})();
