package io.anju.lan;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;

/** The addresses under which phones may reach this machine. */
final class Addresses {

    private Addresses() {}

    /** IPv4 addresses, those of home and office networks before those of virtual machines. */
    static List<InetAddress> ofThisMachine() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Addresses::isUp)
                    .sorted(Comparator.comparing(NetworkInterface::isVirtual).thenComparing(Addresses::isBridge))
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }

    private static boolean isBridge(NetworkInterface network) {
        return network.getName().matches("(docker|br-|veth|virbr|vmnet|tun).*");
    }
}
