package io.anju.notices;

/**
 * A notice as it reads.
 *
 * @param title one line: inbox and e-mail subject
 * @param body the whole text
 * @param sms the short text
 */
public record NoticeWords(String title, String body, String sms) {}
