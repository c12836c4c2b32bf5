package io.anju.world;

import java.util.List;

/** What whoever starts the demo is told: as whom one can sign in, and to which page. */
final class WorldLogins {

    private static final List<String> LINES = List.of(
            "  shen   沈佳怡   dispatcher            the desk, /desk",
            "  gu     顾建平   project manager       the desk, /desk",
            "  fang   方国栋   team lead             the phone, /field, and the desk",
            "  liu    刘勇     technician            the phone, /field",
            "  zhou   周德明   technician            the phone, /field",
            "  qian   钱晓岚   quality officer       the desk, /desk",
            "  he     何美琳   lessee, 18F-1803      the resident's page, /home",
            "  wang   王秀兰   owner, 2-1-501        the resident's page, /home",
            "  luo    罗文韬   client representative the figures, /desk",
            "  ding   丁卫东   guard                 /desk",
            "  xu     许静     accountant            /desk",
            "  admin           company administrator the desk, /desk");

    private WorldLogins() {}

    static String text() {
        return "%nDemo logins, every one with the password %s%n%s%n"
                .formatted(WorldRegisters.PASSWORD, String.join(System.lineSeparator(), LINES));
    }
}
