namespace CityBraid.Storage;

/// <summary>The tables that the scheduler Quartz.NET 4.7 keeps its jobs and triggers in.</summary>
/// <remarks>
/// Their names and columns are the scheduler's own and nobody else reads them; what is true of a run
/// stands in
/// <c>runs</c>. A column is written as name and kind; <c>?</c> lets it be empty, <c>= 0</c> is its default.
/// </remarks>
internal static class JobStoreTables
{
    public const string Prefix = "qrtz_";

    public static IReadOnlyList<JobStoreTable> All { get; } =
    [
        new("job_details", "sched_name job_name job_group")
        {
            Columns = """
                sched_name text, job_name text, job_group text, description text?, job_class_name text,
                is_durable flag, is_nonconcurrent flag, is_update_data flag, requests_recovery flag,
                job_data bytes?
                """,
            Indexes = ["sched_name job_group job_name"],
        },
        new("triggers", "sched_name trigger_name trigger_group")
        {
            Columns = """
                sched_name text, trigger_name text, trigger_group text, job_name text, job_group text,
                description text?, next_fire_time long?, prev_fire_time long?, priority int?,
                trigger_state text, trigger_type text, start_time long, end_time long?, calendar_name
                text?, misfire_instr short?, misfire_orig_fire_time long?, execution_group text?,
                preferred_node text?, preferred_node_auto flag = 0, retry_policy text?, retry_attempt
                int?, continues_trigger_name text?, continues_trigger_group text?, continuation_condition
                int?, overlap_policy int?, pause_reason text?, paused_by text?, paused_at long?,
                misfire_threshold long?, fixed_delay flag?, job_data bytes?
                """,
            Parent = "job_details",
            ParentKey = "sched_name job_name job_group",
            Indexes =
            [
                "sched_name job_name job_group",
                "sched_name trigger_group trigger_name",
                "sched_name calendar_name",
                "sched_name trigger_state next_fire_time priority misfire_instr",
            ],
        },
        new("simple_triggers", "sched_name trigger_name trigger_group")
        {
            Columns = """
                sched_name text, trigger_name text, trigger_group text, repeat_count long, repeat_interval
                long, times_triggered long
                """,
            Parent = "triggers",
        },
        new("cron_triggers", "sched_name trigger_name trigger_group")
        {
            Columns = """
                sched_name text, trigger_name text, trigger_group text, cron_expression text, time_zone_id
                text?
                """,
            Parent = "triggers",
        },
        new("simprop_triggers", "sched_name trigger_name trigger_group")
        {
            Columns = """
                sched_name text, trigger_name text, trigger_group text, str_prop_1 text?, str_prop_2
                text?, str_prop_3 text?, int_prop_1 int?, int_prop_2 int?, long_prop_1 long?, long_prop_2
                long?, dec_prop_1 decimal?, dec_prop_2 decimal?, bool_prop_1 flag?, bool_prop_2 flag?,
                time_zone_id text?
                """,
            Parent = "triggers",
        },
        new("blob_triggers", "sched_name trigger_name trigger_group")
        {
            Columns = """
                sched_name text, trigger_name text, trigger_group text, blob_data bytes?
                """,
            Parent = "triggers",
        },
        new("calendars", "sched_name calendar_name")
        {
            Columns = """
                sched_name text, calendar_name text, calendar bytes
                """,
        },
        new("paused_trigger_grps", "sched_name trigger_group")
        {
            Columns = """
                sched_name text, trigger_group text, pause_reason text?, paused_by text?, paused_at long?
                """,
        },
        new("paused_job_grps", "sched_name job_group")
        {
            Columns = """
                sched_name text, job_group text, pause_reason text?, paused_by text?, paused_at long?
                """,
        },
        new("fired_triggers", "sched_name entry_id")
        {
            Columns = """
                sched_name text, entry_id text, trigger_name text, trigger_group text, instance_name text,
                fired_time long, sched_time long, priority int, state text, job_name text?, job_group
                text?, is_nonconcurrent flag, requests_recovery flag?, execution_group text?, progress
                int?, progress_message text?, interrupt_requested_time long?
                """,
            Indexes =
            [
                "sched_name instance_name requests_recovery",
                "sched_name job_name job_group",
                "sched_name trigger_name trigger_group",
            ],
        },
        new("scheduler_state", "sched_name instance_name")
        {
            Columns = """
                sched_name text, instance_name text, last_checkin_time long, checkin_interval long,
                quartz_version text?
                """,
        },
        new("locks", "sched_name lock_name")
        {
            Columns = """
                sched_name text, lock_name text
                """,
        },
        new("execution_history", "sched_name entry_id")
        {
            Columns = """
                sched_name text, entry_id text, instance_name text, job_name text, job_group text,
                trigger_name text, trigger_group text, fired_time long, run_time long, succeeded flag,
                error_message text?, retry_attempt int = 0, retry_scheduled flag = 0, execution_log text?,
                result int?, summary text?, metrics text?, manual flag?, fire_instance_id text?, job_input
                text?, job_input_too_large flag?
                """,
            Indexes =
            [
                "sched_name fired_time",
                "sched_name instance_name",
                "sched_name job_group job_name fired_time",
                "sched_name fire_instance_id",
            ],
        },
        new("misfire_history", "sched_name entry_id")
        {
            Columns = """
                sched_name text, entry_id text, instance_name text, trigger_name text, trigger_group text,
                job_name text?, job_group text?, misfire_time long, sched_time long?, reason int?
                """,
            Indexes = ["sched_name misfire_time", "sched_name instance_name"],
        },
        new("job_status", "sched_name job_group job_name")
        {
            Columns = """
                sched_name text, job_group text, job_name text, first_fired_time long, last_fired_time
                long, last_result int, last_run_time long, last_instance_name text, last_entry_id text?,
                last_summary text?, last_success_time long?, last_failure_time long?, last_failure_message
                text?, consecutive_failures int = 0, run_count long = 0, failure_count long = 0
                """,
        },
    ];
}
