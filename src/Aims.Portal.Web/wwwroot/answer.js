// Saves each answer by itself and says how that went. Without it the page's own buttons save everything.
const form = document.querySelector('form[data-autosave]');
if (form?.dataset.autosave) start(form);

function start(form) {
  const say = form.dataset;
  const fill = (text, ...values) => values.reduce((t, v, i) => t.replace(`{${i}}`, v), text);
  const now = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const cards = new Map();
  document.body.classList.add('scripted');

  const show = (card, look, icon, text) => {
    const place = card.element.querySelector('[data-state]');
    if (!place) return;
    place.className = `saved ${look} ink`;
    place.replaceChildren(svg(icon), text);
  };

  for (const element of form.querySelectorAll('[data-question]')) {
    if (!element.querySelector('[name^="r."]')) continue;
    const card = { element, id: element.dataset.question, dirty: false, busy: false, timer: 0, since: null, kept: null };
    // What the page brought is kept already, unless it came back because it could not be saved.
    if (!element.querySelector('[role=alert]')) card.kept = filled(card);
    cards.set(card.id, card);
    element.addEventListener('change', () => later(card, 0));
    element.addEventListener('input', event => { if (event.target.matches('textarea, input:not([type=radio]):not([type=checkbox])')) later(card, 900); });
  }

  // Leaving a field says "change" once more, long after its text was saved: nothing is to be done then, least of all without a connection.
  function later(card, wait) {
    clearTimeout(card.timer);
    card.dirty = card.since !== null || card.element.classList.contains('has-error') || filled(card) !== card.kept;
    if (!card.dirty) return;
    card.timer = setTimeout(() => save(card), wait);
  }

  function fields(card) {
    return [...card.element.querySelectorAll('[name^="v."], [name^="c."]')].filter(f => !['radio', 'checkbox'].includes(f.type) || f.checked);
  }

  function filled(card) {
    return JSON.stringify(fields(card).map(f => [f.name, f.value]));
  }

  async function save(card) {
    if (card.busy || !card.dirty) return;
    card.busy = true;
    card.dirty = false;
    show(card, 'inf', 'loader-2', say.saving);
    const body = new FormData();
    body.append('__RequestVerificationToken', form.querySelector('[name=__RequestVerificationToken]').value);
    for (const field of [card.element.querySelector('[name^="r."]'), ...fields(card)]) body.append(field.name, field.value);
    const sent = filled(card);
    try {
      const response = await fetch(say.autosave, { method: 'POST', body: new URLSearchParams(body), headers: { Accept: 'application/json' } });
      if (response.status === 401) return failed(card, say.gone);
      const answer = await response.json();
      if (response.ok) saved(card, answer, sent);
      else if (response.status === 409 && answer.conflict) conflicted(card, answer.conflict);
      else refused(card, answer.error || answer.detail || say.failed);
    } catch {
      failed(card, fill(say.offline, card.since ??= now()));
    } finally {
      card.busy = false;
      if (card.dirty) later(card, card.since ? 20000 : 0);
    }
  }

  function saved(card, answer, sent) {
    card.since = null;
    card.kept = sent;
    card.element.querySelector('[name^="r."]').value = answer.revision;
    card.element.classList.remove('has-error');
    card.element.querySelector('[data-problem]')?.remove();
    show(card, 'ok', 'check', fill(say.saved, answer.at));
    const shown = new Set(answer.shown);
    for (const other of form.querySelectorAll('[data-question]')) other.hidden = !shown.has(other.dataset.question);
    doubted(card, answer.doubt);
    for (const link of document.querySelectorAll('[data-part]')) progressed(link, answer.sections[link.dataset.part], card.id);
    for (const place of document.querySelectorAll('[data-heading]')) place.textContent = answer.sections[place.dataset.heading]?.text ?? place.textContent;
    const state = document.querySelector('[data-request-state]');
    state.textContent = answer.state.text;
    state.className = `st ${answer.state.look}`;
    document.querySelector('[data-open]').textContent = answer.open;
    document.querySelector('[data-total]').textContent = answer.total;
    const total = Math.max(1, answer.total);
    document.querySelector('[data-answered]').textContent = fill(say.answered, answer.answered, answer.total);
    document.querySelector('[data-percent]').textContent = `${Math.floor(answer.answered * 100 / total)}%`;
    const bar = document.querySelector('nav progress');
    bar.max = total;
    bar.value = answer.answered;
    document.querySelector('[data-hidden]').textContent = answer.hidden > 0 ? fill(say.hiddentext, answer.hidden) : '';
  }

  // A section keeps the mark of what was returned until each of its returned answers has been changed.
  function progressed(link, part, id) {
    if (!part) return;
    link.dataset.returned = link.dataset.returned.split(' ').filter(other => other && other !== id).join(' ');
    link.querySelector('.n').textContent = part.shown > 0 ? `${part.answered}/${part.shown}` : '';
    if (link.dataset.returned) return;
    link.className = part.look;
    link.querySelector('use').setAttribute('href', `/lib/icons.svg#${part.icon}`);
  }

  // Saved, but hardly what was meant: a date of the past that lies in the future.
  function doubted(card, text) {
    card.element.querySelector('[data-doubt]')?.remove();
    if (!text) return;
    const box = node('div', 'notice warn mt-3');
    box.dataset.doubt = '';
    box.setAttribute('role', 'status');
    box.append(svg('alert-triangle'), Object.assign(document.createElement('div'), { textContent: text }));
    card.element.querySelector('.q-foot').before(box);
  }

  function refused(card, text) {
    card.element.classList.add('has-error');
    problem(card, 'bad', 'alert-triangle', text);
    show(card, 'bad', 'alert-triangle', say.failed);
  }

  function failed(card, text) {
    card.since ??= now();
    card.dirty = true;
    const box = problem(card, 'bad', 'cloud-off', text, say.retry);
    const again = button(say.now, () => { card.since = null; card.dirty = true; save(card); });
    box.append(again);
    show(card, 'bad', 'alert-triangle', say.failed);
    clearTimeout(card.timer);
    card.timer = setTimeout(() => save(card), 20000);
  }

  function conflicted(card, theirs) {
    const own = theirs.own;
    const box = problem(card, 'warn', 'arrows-diff', own ? fill(say.ownconflict, theirs.at) : fill(say.conflict, theirs.by, theirs.at));
    const both = node('div', 'versus my-2');
    both.append(side(own ? say.ownother : say.theirs, [theirs.theirs, theirs.theirComment].filter(Boolean).join('\n')), side(own ? say.ownhere : say.mine, mine(card), 'changed'));
    box.append(both,
      button(own ? say.ownkeep : say.keep, () => { card.element.querySelector('[name^="r."]').value = theirs.revision; card.dirty = true; save(card); }, 'btn btn-sm btn-primary me-2'),
      button(own ? say.owntake : say.take, () => { card.dirty = false; location.hash = card.element.id; location.reload(); }));
    show(card, 'warn', 'arrows-diff', say.failed);
  }

  const mine = card => fields(card)
    .map(f => ['radio', 'checkbox'].includes(f.type) ? f.closest('label').textContent.trim() : f.value).filter(Boolean).join('\n');

  function problem(card, look, icon, heading, text) {
    card.element.querySelector('[data-problem]')?.remove();
    const box = node('div', `notice ${look} mt-3`);
    box.dataset.problem = '';
    box.setAttribute('role', 'alert');
    const inner = document.createElement('div');
    const strong = document.createElement('strong');
    strong.textContent = heading;
    inner.append(strong);
    if (text) inner.append(Object.assign(document.createElement('p'), { textContent: text }));
    box.append(svg(icon), inner);
    card.element.querySelector('.q-foot').before(box);
    return inner;
  }

  function side(title, text, extra = '') {
    const box = node('div', extra);
    box.append(Object.assign(node('div', 'eyebrow mb-1'), { textContent: title }), Object.assign(node('div', 'prose'), { textContent: text }));
    return box;
  }

  function node(name, look) {
    const element = document.createElement(name);
    element.className = look;
    return element;
  }

  function button(text, act, look = 'btn btn-sm') {
    const element = Object.assign(node('button', look), { type: 'button', textContent: text });
    element.addEventListener('click', act);
    return element;
  }

  function svg(name) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    element.setAttribute('class', 'icon icon-s');
    element.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `/lib/icons.svg#${name}`);
    element.append(use);
    return element;
  }

  // Leaving by one of the page's own buttons saves the whole form; anything else asks while something is unsaved.
  let leaving = false;
  form.addEventListener('submit', () => { leaving = true; });
  addEventListener('beforeunload', event => { if (!leaving && [...cards.values()].some(c => c.dirty || c.busy)) event.preventDefault(); });
}
