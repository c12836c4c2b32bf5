package io.anju.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Asks for a browser before an application is started for it. */
final class BrowserThere implements ExecutionCondition {

    static final String NAME = "ANJU_CHROMIUM";

    private static final String SKIPPED = "Browser journeys are skipped: " + NAME
            + " does not name a Chromium. bin/check finds or installs one and always runs them.";

    private static boolean told;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (System.getenv(NAME) != null) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        tell();
        return ConditionEvaluationResult.disabled(SKIPPED);
    }

    private static synchronized void tell() {
        if (!told) {
            System.out.println(SKIPPED);
            told = true;
        }
    }
}
