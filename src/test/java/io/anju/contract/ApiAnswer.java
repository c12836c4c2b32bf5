package io.anju.contract;

/**
 * What came back, without what differs each time.
 *
 * @param content of a refusal its code and fields, of a read the body with ids made equal, else empty
 */
record ApiAnswer(int status, String content) {

    @Override
    public String toString() {
        return status + " " + (content.length() > 160 ? content.substring(0, 160) : content);
    }
}
