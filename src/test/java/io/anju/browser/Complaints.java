package io.anju.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Errors that a page wrote to its console, broken content policies among them, and errors that nobody caught. */
final class Complaints {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Set<String> allowed = ConcurrentHashMap.newKeySet();

    private Complaints() {}

    static Complaints of(Page page) {
        var complaints = new Complaints();
        page.onConsoleMessage(complaints::hear);
        page.onDialog(complaints::refuse);
        page.onPageError(error -> complaints.heard.add(page.url() + ": " + error));
        return complaints;
    }

    List<String> all() {
        return heard.stream()
                .filter(one -> allowed.stream().noneMatch(one::contains))
                .toList();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !isNobodySignedIn(message)) {
            heard.add(message.page().url() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    /** No page of ours asks by the browser's own box: something else has run. */
    private void refuse(Dialog dialog) {
        heard.add(dialog.page().url() + ": " + dialog.type() + " " + dialog.message());
        dialog.dismiss();
    }

    /** The browser writes down every 401, also the answer to the question whether somebody is signed in. */
    private static boolean isNobodySignedIn(ConsoleMessage message) {
        return message.text().contains("401") && message.location().contains("/api/session");
    }

    /** Complaints with these words are what the test itself brings about. */
    void allow(String words) {
        allowed.add(words);
    }
}
