"""Theme Trends every night, by Airflow's operator for spark-submit.

The connection «spark_default» names the master (local[*] for this machine). The jar lies on the worker with its folder
«lib» beside it.
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
        application="/opt/theme-trends/theme-trends.jar",
        java_class="themetrends.Main",
        application_args=[
            "--input", "/srv/texts",
            "--output", "/srv/results",
            "--log", "/srv/theme-trends.log",
            "--quiet",
            "--wait",
        ],
        retries=2,
        retry_delay=timedelta(minutes=10),
    )
