package nianbao.job;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

/**
 * A part that is made anew for every step of every run, as by Batch's own scope, and is known by its interfaces: classes
 * generated to stand for others would come out differently in each build.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Scope(value = "step", proxyMode = ScopedProxyMode.INTERFACES)
@interface EachRun {}
