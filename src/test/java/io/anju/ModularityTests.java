package io.anju;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void modules_call_only_what_their_package_info_declares() {
        MODULES.verify();
    }
}
