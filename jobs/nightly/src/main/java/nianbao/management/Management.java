package nianbao.management;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts that answer machines. */
@Configuration(proxyBeanMethods = false)
@Import({Metrics.class, Health.class, ManagementServer.class})
public class Management {}
