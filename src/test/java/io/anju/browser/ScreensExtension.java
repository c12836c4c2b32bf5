package io.anju.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives every test screens of its own, and keeps what they showed if it fails. */
final class ScreensExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace MINE = Namespace.create(ScreensExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screens.class;
    }

    @Override
    public Screens resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(MINE).computeIfAbsent(Screens.class, made -> open(context), Screens.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var screens = context.getStore(MINE).get(Screens.class, Screens.class);
        if (screens == null) {
            return;
        }
        var failed = context.getExecutionException().isPresent();
        try {
            if (!failed) {
                screens.refuseComplaints();
            }
        } catch (AssertionError complaint) {
            failed = true;
            throw complaint;
        } finally {
            screens.close(failed);
        }
    }

    private static Screens open(ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(MINE)
                .computeIfAbsent(Chromium.class, made -> new Chromium(), Chromium.class);
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        return new Screens(chromium.browser(), "http://localhost:" + port, test);
    }
}
