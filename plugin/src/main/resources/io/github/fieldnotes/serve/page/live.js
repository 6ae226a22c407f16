(function () {
  var version = document.currentScript.dataset.fieldnotesVersion;
  var frame = document.currentScript.dataset.fieldnotesFrame;
  var kept = 'fieldnotes-scroll';
  try {
    var before = JSON.parse(sessionStorage.getItem(kept));
    sessionStorage.removeItem(kept);
    if (before && before.page === location.pathname) {
      history.scrollRestoration = 'manual';
      var restore = function () { window.scrollTo(before.x, before.y); };
      restore();
      addEventListener('load', function () {
        restore();
        history.scrollRestoration = 'auto';
      });
    }
  } catch (e) {
    // without storage the browser keeps the position as well as it can
  }
  var events;

  function listen() {
    events = new EventSource('@EVENTS@?version=' + encodeURIComponent(version)
        + '&page=' + encodeURIComponent(location.pathname));
    events.addEventListener('reload', function () {
      events.close();
      fetch(location.href, { cache: 'no-store' })
        .then(function (answer) { return answer.text(); })
        .then(function (text) { replace(text) ? listen() : reload(); })
        .catch(reload);
    });
  }

  // Where only the section has changed, it alone is replaced: that is faster than to load the page again.
  function replace(text) {
    var next = new DOMParser().parseFromString(text, 'text/html');
    var script = next.querySelector('script[data-fieldnotes-version]');
    var section = next.querySelector('fieldnotes-section');
    var shown = document.querySelector('fieldnotes-section');
    if (!script || !section || !shown || !frame || script.dataset.fieldnotesFrame !== frame) {
      return false;
    }
    shown.replaceWith(document.adoptNode(section));
    version = script.dataset.fieldnotesVersion;
    dispatchEvent(new Event('fieldnotes:replaced'));
    return true;
  }

  function reload() {
    try {
      sessionStorage.setItem(kept, JSON.stringify(
          { page: location.pathname, x: window.scrollX, y: window.scrollY }));
    } catch (e) {
      // see above
    }
    location.reload();
  }

  listen();
  addEventListener('pagehide', function () { events.close(); });
  addEventListener('pageshow', function (event) {
    if (event.persisted) {
      location.reload();
    }
  });
})();
