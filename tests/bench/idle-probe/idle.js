document.documentElement.dataset.idle = String(performance.now());
