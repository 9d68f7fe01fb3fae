-- What came from one sender, as the sender reads it.
select received as "收到时间 Received", file as "文件 File", state_zh as "结果", state_en as "Result", errors as "错误数 Errors", warnings as "待核实 To confirm",
       reason_zh as "原因", reason_en as "Reason"
from arrival
where sender = ${sender}
