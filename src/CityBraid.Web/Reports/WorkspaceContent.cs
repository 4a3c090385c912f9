using CityBraid.Cooperation;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What goes into the packs of a workspace: its indicators and records.</summary>
/// <param name="indicators">Opens the indicators with the records, and checks who may read them.</param>
/// <param name="ndc">Draws the tables of contributions.</param>
/// <param name="sdg">The goals, targets and global indicators.</param>
/// <param name="units">The units that questions ask for.</param>
/// <param name="workspaces">Tells the workspace's name.</param>
/// <param name="time">Tells the day.</param>
public sealed class WorkspaceContent(
    OpenIndicators indicators,
    ShowNdc ndc,
    SdgTree sdg,
    UnitLibrary units,
    ListWorkspaces workspaces,
    TimeProvider time
)
{
    /// <summary>The content of a pack; or why there is none.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="request">The workspace and year.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<Result<PackContent>> FindAsync(
        Actor actor,
        ReportPack pack,
        ReportRequest request,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(request);
        var board = await indicators.RunAsync(actor, request.Place, cancellation);
        if (board.IsRefused)
        {
            return board.Refusal;
        }

        var tables = await ndc.RunAsync(actor, new NdcRequest(request.Place), cancellation);
        if (tables.IsRefused)
        {
            return tables.Refusal;
        }

        var spoken = Language.Find(pack.Language) ?? language;
        var gathered = new WorkspaceTables(board.Value, tables.Value, sdg, request.Place, spoken);
        gathered.Add(
            PackAnswers.Table,
            () => AnswersOf(board.Value, request, spoken).Of(pack, BasisOf(request))
        );
        var content = gathered.Of(pack, request.Item, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        return content.IsRefused
            ? content.Refusal
            : content.Value with
            {
                About = await FindNameAsync(actor, request.Place, spoken, cancellation),
            };
    }

    private async Task<string?> FindNameAsync(
        Actor actor,
        PlaceCode workspace,
        Language language,
        CancellationToken cancellation
    ) =>
        (await workspaces.RunAsync(actor, cancellation))
            .Value?.FirstOrDefault(one => one.Code == workspace)
            ?.Names.In(language.Tag);

    private static string BasisOf(ReportRequest request) =>
        request.Year is { } year
            ? FormattableString.Invariant($"{request.Place} {year}")
            : request.Place.Value;

    private PackAnswers AnswersOf(IndicatorBoard board, ReportRequest request, Language language) =>
        new(
            RecordFigures.Of(board, request.Place, request.Year, language),
            units,
            AnswerTexts.In(language),
            language.Tag
        );
}
