package io.anju.notices.settings;

import io.anju.notices.sms.SmsSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NoticeSettings.class, SmsSettings.class})
class NoticeConfiguration {}
