namespace CityBraid.Web;

/// <summary>The nexus models of a place, and the form to bring one.</summary>
public sealed partial class PlansPage
{
    private const string FileField = "file";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The models.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<StoredPlan> Plans { get; set; }

    /// <summary>What is wrong with the file that was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WritePlans, Place.Code);

    /// <summary>Leads from the section to its first page.</summary>
    internal static async Task<IResult> ToModelsAsync(
        Visit visit,
        string place,
        PlaceDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Answers.GoOn(visit, PlanFrame.RootOf(found.Value.Code));
    }

    /// <summary>Lists the models of a place.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        PlaceDoor door,
        ListPlans list,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : await ShowAsync(visit, found.Value, list, [], cancellation);
    }

    /// <summary>Takes a model in and leads to it, or says why it cannot be read.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        [AsParameters] PlanUploadTools tools,
        CancellationToken cancellation
    )
    {
        var found = await tools.Door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var files = request.HasFormContentType
            ? (await SentFields.ReadAsync(request, cancellation)).Files
            : null;
        if (files?.GetFile(FileField) is not { Length: > 0 } file)
        {
            string[] missing = [visit.Say("import.file.missing")];
            return await ShowAsync(visit, found.Value, tools.List, missing, cancellation);
        }

        await using var content = file.OpenReadStream();
        var upload = new PlanUpload(content, file.FileName, found.Value.Code);
        var stored = await tools.Store.RunAsync(visit.Visitor.Actor, upload, cancellation);
        return stored switch
        {
            { IsRefused: false } => Answers.GoOn(visit, PlanFrame.PathOf(stored.Value.Key)),
            { Refusal.Kind: RefusalKind.Invalid } => await ShowAsync(
                visit,
                found.Value,
                tools.List,
                ErrorSummary.Of(visit, stored.Refusal),
                cancellation
            ),
            _ => Answers.Problem(visit, stored.Refusal!),
        };
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        Place place,
        ListPlans list,
        IReadOnlyList<string> problems,
        CancellationToken cancellation
    )
    {
        var listed = await list.RunAsync(visit.Visitor.Actor, place.Code, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Form<PlansPage>(
                problems.Count > 0,
                (nameof(Visit), visit),
                (nameof(Place), place),
                (nameof(Plans), listed.Value),
                (nameof(Problems), problems)
            );
    }
}
