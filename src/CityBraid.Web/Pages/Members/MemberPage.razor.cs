using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>One member of a workspace: their role, and the way to change or take it.</summary>
public sealed partial class MemberPage
{
    private const string Path = "/{place}/members/{person}";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required Workspace Workspace { get; set; }

    /// <summary>The member.</summary>
    [Parameter]
    [EditorRequired]
    public required Member Member { get; set; }

    /// <summary>The role that is chosen in the form.</summary>
    [Parameter]
    [EditorRequired]
    public required Role Chosen { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private string Root => $"/{Workspace.Code}/members";

    private string Here => Visit.Link($"{Root}/{Member.Person}");

    private string Title => Visit.Say("members.role-of", ("name", Member.Name));

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Workspace.Names, $"/{Workspace.Code}"),
            Crumb.To(Visit, Visit.Say("members.title"), Root),
            Crumb.To(Visit, Member.Name),
        ];

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods(Path, WebHost.ReadMethods, ShowAsync);
        inLanguage.MapPost(Path, ChangeAsync);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string person,
        MemberRoles roles,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var code))
        {
            return Results.NotFound();
        }

        var found = await roles.FindAsync(visit.Visitor.Actor, code, person, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Page(visit, found.Value, found.Value.Member.Role, refusal: null);
    }

    private static async Task<IResult> ChangeAsync(
        Visit visit,
        string place,
        string person,
        HttpRequest request,
        MemberRoles roles,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var code))
        {
            return Results.NotFound();
        }

        var actor = visit.Visitor.Actor;
        var found = await roles.FindAsync(actor, code, person, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var form = await SentFields.ReadAsync(request, cancellation);
        var chosen = RoleChoice.Find(form) ?? found.Value.Member.Role;
        if (new SentForm(form).IsSwitch)
        {
            return Page(visit, found.Value, chosen, refusal: null);
        }

        var now = new Membership(found.Value.Member.Person, code, found.Value.Member.Role);
        var refusal = await roles.RunAsync(actor, now, form, cancellation);
        return refusal is null
            ? Answers.GoOn(visit, $"/{code}/members")
            : Page(visit, found.Value, chosen, refusal);
    }

    private static IResult Page(
        Visit visit,
        (Workspace Workspace, Member Member) found,
        Role chosen,
        Refusal? refusal
    ) =>
        Answers.Form<MemberPage>(
            refusal is not null,
            (nameof(Visit), visit),
            (nameof(Workspace), found.Workspace),
            (nameof(Member), found.Member),
            (nameof(Chosen), chosen),
            (nameof(Problems), ErrorSummary.Of(visit, refusal))
        );
}
