"use strict";
(function () {
  // Without this script everything is there to read; with it, the list can be searched and the theme changed.
  var root = document.documentElement;
  var marks = /[\u0300-\u036f]/g;

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(marks, "").replace(/đ/g, "d");
  }

  function isDark() {
    var chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  document.querySelectorAll(".toolbar").forEach(function (toolbar) {
    toolbar.hidden = false;
    toolbar.addEventListener("click", function (event) {
      var action = event.target.getAttribute("data-action");
      if (action === "theme") {
        root.setAttribute("data-theme", isDark() ? "light" : "dark");
      } else if (action === "print") {
        window.print();
      }
    });
  });

  document.querySelectorAll("form.controls").forEach(function (form) {
    var section = form.parentElement;
    var parts = Array.from(section.querySelectorAll("section.part"));
    var output = form.querySelector("output");
    var nothing = section.querySelector(".nothing");
    var items = parts.map(function (part) {
      return Array.from(part.querySelectorAll(".requirement")).map(function (item) {
        return { element: item, text: plain(item.textContent) };
      });
    });

    function filter() {
      var words = plain(form.elements.text.value).split(/\s+/).filter(Boolean);
      var shown = 0, all = 0;
      parts.forEach(function (part, i) {
        var any = false;
        items[i].forEach(function (item) {
          var data = item.element.dataset;
          var isShown = (!form.elements.part.value || form.elements.part.value === part.id)
            && (!form.elements.status.value || form.elements.status.value === data.status)
            && (!form.elements.obligation.value || form.elements.obligation.value === data.obligation)
            && words.every(function (word) { return item.text.includes(word); });
          item.element.hidden = !isShown;
          any = any || isShown;
          all += 1;
          shown += isShown ? 1 : 0;
        });
        part.hidden = !any;
      });
      output.textContent = shown + " / " + all;
      nothing.hidden = shown > 0;
    }

    form.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    filter();
  });
})();
