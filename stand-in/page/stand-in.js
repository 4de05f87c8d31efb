/* Runs in the task pane's frame before office.js is loaded: the page around it takes Excel's part. */
window.parent.installHost(window);
