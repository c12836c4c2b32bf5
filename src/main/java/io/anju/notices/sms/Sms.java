package io.anju.notices.sms;

/**
 * A text message.
 *
 * @param key the same on every repetition; the provider sends a key once
 * @param company short code of the company: receipts come back to {@code /api/callbacks/<company>/sms}
 * @param phone as the register has it
 * @param text at most a few hundred characters
 */
public record Sms(String key, String company, String phone, String text) {}
