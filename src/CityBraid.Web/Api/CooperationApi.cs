using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Frameworks, projects and meetings of every workspace that the caller may read.</summary>
internal static class CooperationApi
{
    private static readonly (string Path, RecordKind Kind)[] Lists =
    [
        ("frameworks", RecordKind.Framework),
        ("projects", RecordKind.Project),
        ("meetings", RecordKind.Meeting),
        ("agreements", RecordKind.Agreement),
    ];

    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        foreach (var (path, kind) in Lists)
        {
            api.MapGet(
                    $"/{path}",
                    (
                        ApiCall call,
                        [AsParameters] RecordListQuery query,
                        ListRecords list,
                        TimeProvider time,
                        CancellationToken cancellation
                    ) => ListAsync(call, query.Of(kind), list, time, cancellation)
                )
                .WithName($"list-{path}")
                .WithSummary($"The {path} the caller may read, in order of their codes.")
                .Produces<RecordDocument[]>()
                .ProducesProblem(StatusCodes.Status404NotFound);
        }
    }

    /// <summary>The records as documents, their standing that of today.</summary>
    public static RecordDocument[] Told(IReadOnlyList<ListedRecord> found, ApiCall call, TimeProvider time) =>
        [.. found.Select(one => RecordDocument.Of(one.Record, call.Language.Tag, Today(time)))];

    /// <summary>Today, in universal time.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private static Task<IResult> ListAsync(
        ApiCall call,
        Result<RecordQuery> query,
        ListRecords list,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        query
            .ThenAsync(asked => list.RunAsync(call.Actor, asked, cancellation))
            .ToHttpAsync(call, found => Told(found, call, time));
}
