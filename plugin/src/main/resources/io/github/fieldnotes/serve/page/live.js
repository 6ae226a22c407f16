(function () {
  var version = document.currentScript.dataset.fieldnotesVersion;
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
  var events = new EventSource('@EVENTS@?version=' + encodeURIComponent(version)
      + '&page=' + encodeURIComponent(location.pathname));
  events.addEventListener('reload', function () {
    events.close();
    try {
      sessionStorage.setItem(kept, JSON.stringify(
          { page: location.pathname, x: window.scrollX, y: window.scrollY }));
    } catch (e) {
      // see above
    }
    location.reload();
  });
  addEventListener('pagehide', function () { events.close(); });
  addEventListener('pageshow', function (event) {
    if (event.persisted) {
      location.reload();
    }
  });
})();
