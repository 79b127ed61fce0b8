"""Theme Trends every night, by Airflow's operator for spark-submit.

The connection «spark_default» names the master: here YARN, with the deploy mode «cluster» in its extra field. The settings
are those of cluster.md, which has other masters too.
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

with DAG(
    dag_id="theme_trends",
    schedule="15 3 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
) as dag:
    SparkSubmitOperator(
        task_id="count_phrases",
        conn_id="spark_default",
        application="/opt/theme-trends/theme-trends-cluster.jar",
        java_class="themetrends.Main",
        driver_memory="2g",
        executor_memory="4g",
        executor_cores=4,
        num_executors=8,
        conf={
            "spark.executor.memoryOverhead": "512m",
            "spark.yarn.appMasterEnv.LC_ALL": "C.UTF-8",
            "spark.yarn.maxAppAttempts": "1",
        },
        application_args=[
            "--input", "hdfs:///texts",
            "--output", "hdfs:///results",
            "--cache", "hdfs:///theme-trends-cache",
            "--quiet",
            "--wait",
        ],
        retries=2,
        retry_delay=timedelta(minutes=10),
    )
