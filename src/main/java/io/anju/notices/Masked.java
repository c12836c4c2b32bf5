package io.anju.notices;

/** Addresses as a list may show them (Y-08): enough to recognise, not enough to use. */
final class Masked {

    private Masked() {}

    static String of(Channel channel, String address) {
        return switch (channel) {
            case INBOX -> "";
            case SMS ->
                address.length() < 7
                        ? "****"
                        : address.substring(0, 3) + "****" + address.substring(address.length() - 4);
            case EMAIL -> address.replaceFirst("(?<=^.)[^@]*(?=@)", "***");
        };
    }
}
