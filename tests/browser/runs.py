"""When a page of Streamlit has come to rest.

A click tells the server, which then begins a run: until its first word is back, the page looks at rest. So what the reader
does is watched, and a page rests once a run has begun after it and has come to its end.
"""

from __future__ import annotations

from playwright.sync_api import Page, expect

# Milliseconds in which a run begins after what a reader did. What begins none, as to open a menu, waits them out; so does a
# run that was too short to be seen.
BEGINS = 2_000
# The first question on a document sets the watch.
AT_REST = """begins => {
  const attribute = 'data-test-script-state';
  const runs = window.scriptRuns ??= (() => {
    const told = {asked: -Infinity, begun: -Infinity};
    const asks = () => { told.asked = performance.now(); };
    for (const kind of ['click', 'change', 'popstate']) addEventListener(kind, asks, true);
    addEventListener('keydown', event => { if (event.key === 'Enter') asks(); }, true);
    new MutationObserver(changes => {
      if (changes.some(one => one.oldValue === 'notRunning')) told.begun = performance.now();
    }).observe(document, {subtree: true, attributes: true, attributeFilter: [attribute], attributeOldValue: true});
    return told;
  })();
  const state = document.querySelector('[data-testid="stApp"]')?.getAttribute(attribute);
  return state === 'notRunning' && (runs.begun >= runs.asked || performance.now() - runs.asked > begins);
}"""
# What the browser does for Back and Forward, to an address of which the open session has not heard.
GO = """address => {
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}"""


def settle(page: Page) -> None:
    """Wait until the page is drawn and the run that the reader's last click or key began has come to its end."""
    expect(page.locator("h1").first).to_be_visible()
    page.wait_for_function(AT_REST, arg=BEGINS, polling=50)


def move(page: Page, path: str) -> None:
    """Have the session that is open draw another address, and wait until it is drawn. To open a page anew costs several
    times as much, as the browser reads Streamlit's and Plotly's scripts again."""
    settle(page)
    page.evaluate(GO, f"/{path}")
    settle(page)
