package io.anju.notices.outlet;

import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.notices.Channel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which channels this installation can really use. */
@RestController
class ChannelController {

    private final List<Outlet> outlets;

    ChannelController(List<Outlet> outlets) {
        this.outlets = outlets;
    }

    /** A channel and whether somebody set it up. */
    record ChannelView(Channel channel, boolean configured) {}

    @GetMapping("/api/channels")
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_HANDLE})
    List<ChannelView> list() {
        return outlets.stream()
                .map(outlet -> new ChannelView(outlet.channel(), outlet.configured()))
                .toList();
    }
}
