package org.plr.adapters.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it. */
@Tag("slow")
class ChromiumTest {
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @BeforeEach
    void a_browser_is_there() {
        assumeTrue(Chromium.isInstalled(), "Install chromium to see the page as a browser shows it.");
    }

    private Path page(String html) throws Exception {
        return Files.writeString(folder.resolve("review.html"), html);
    }

    private static String hostile() {
        Given given = new Given(words -> words);
        String page = given.document(given.returned()).value().html();
        StringBuilder words = new StringBuilder();
        HtmlTest.HOSTILE.forEach(each -> words.append(Html.text(each).markup()).append(' '));
        return page.replace("Partly", words.toString());
    }

    @Test
    void hostile_words_open_no_dialog_and_ask_for_nothing() throws Exception {
        try (Chromium browser = new Chromium(folder)) {
            browser.show(page(hostile()), 800);
            Thread.sleep(1000);
            assertEquals("\"Practice Learning Review\"", browser.worth("document.title"));
            assertEquals(0, browser.heard("Page.javascriptDialogOpening").count());
            assertEquals(1, browser.heard("Network.requestWillBeSent").count());
            assertTrue(browser.worth("document.body.innerText.includes('<img src=x onerror=alert(1)>')")
                    .startsWith("true"));
            assertEquals("0", browser.worth("document.scripts.length + document.images.length"));
        }
    }

    /** Shows that the test above would see them: the same words, not escaped, and no policy. */
    @Test
    void the_browser_tells_of_dialogs_and_requests_where_there_are_some() throws Exception {
        try (Chromium browser = new Chromium(folder)) {
            browser.show(
                    page("<!DOCTYPE html><title>t</title><img src='http://127.0.0.1:9/x'>"
                            + "<script>setTimeout(() => alert(1), 300)</script>"),
                    800);
            Thread.sleep(1500);
            assertEquals(1, browser.heard("Page.javascriptDialogOpening").count());
            assertEquals(2, browser.heard("Network.requestWillBeSent").count());
        }
    }

    /** Should something slip through all the same, the policy of the page stops it. */
    @Test
    void the_policy_stops_what_is_not_escaped() throws Exception {
        String open = hostile()
                .replace(
                        "<footer>",
                        "<img src=\"http://127.0.0.1:9/x\" onerror=\"alert(1)\"/><script>alert(2)</script><footer>");
        try (Chromium browser = new Chromium(folder)) {
            browser.show(page(open), 800);
            Thread.sleep(1000);
            assertEquals(0, browser.heard("Page.javascriptDialogOpening").count());
            assertEquals(
                    List.of(),
                    browser.heard("Network.responseReceived")
                            .filter(each -> each.contains("127.0.0.1:9"))
                            .toList());
        }
    }

    @Test
    void the_page_fits_a_window_of_320_points_without_scrolling_sideways() throws Exception {
        Given given =
                new Given(words -> Given.NAMES.contains(words) ? words : words + " w".repeat(200) + "x".repeat(120));
        try (Chromium browser = new Chromium(folder)) {
            browser.show(page(given.document(given.returned()).value().html()), 320);
            assertEquals("320", browser.worth("document.documentElement.scrollWidth"));
        }
    }
}
