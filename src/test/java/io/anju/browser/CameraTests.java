package io.anju.browser;

import io.anju.identity.Role;
import io.anju.journeys.Report;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CameraTests {

    /** A camera in front of which somebody holds the picture. */
    private static final String CAMERA = """
            const picture = new Image();
            picture.src = 'data:image/svg+xml,' + encodeURIComponent(`%s`);
            const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
            const pen = canvas.getContext('2d');
            setInterval(() => {
                pen.setTransform(1, 0, 0, 1, 0, 0);
                pen.fillStyle = '#887';
                pen.fillRect(0, 0, 640, 480);
                pen.translate(320, 240);
                pen.rotate(0.15);
                pen.drawImage(picture, -130, -130, 260, 260);
            }, 50);
            navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
            """;

    @Autowired
    Estate estate;

    @Test
    void the_camera_reads_a_label_also_where_the_browser_itself_cannot(Screens screens) {
        var site = estate.build();
        var worker = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        Report.work(desk, Report.darkOffice(site).with("title", "灯不亮").byPhone(desk));
        var labels = site.staff(Role.PROJECT_MANAGER)
                .get("/api/projects/" + site.project().value() + "/labels?inside="
                        + site.office().value());
        var liu = screens.phone("liu");
        liu.page()
                .addInitScript(CAMERA.formatted(
                        labels.path("items").path(0).path("svg").asString()));
        liu.signIn("/field/", estate.login(site, worker.account()));

        liu.button("接单，这就去").click();
        liu.link("灯不亮").click();
        liu.button("到了，扫码到场").click();

        liu.sees("扫码到场");
    }
}
