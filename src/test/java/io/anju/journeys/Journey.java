package io.anju.journeys;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** One promise that crosses modules, kept over real HTTP calls by people who are signed in, on a clock that stands. */
@AnjuTest
@Import({StandingClock.Time.class, Tower.class, News.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Journey {}
