using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Who works in a workspace; for its admins, also inviting, changing and removing.</summary>
public sealed partial class MembersPage
{
    private const string Path = "/{place}/members";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The members.</summary>
    [Parameter]
    [EditorRequired]
    public required MemberList List { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The address that was typed.</summary>
    [Parameter]
    public string Email { get; set; } = string.Empty;

    /// <summary>The role that was chosen.</summary>
    [Parameter]
    public Role Chosen { get; set; } = Role.Contributor;

    /// <summary>The address of the letter of a new invitation; it is shown this once.</summary>
    [Parameter]
    public string? Letter { get; set; }

    private string Here => Visit.Link($"/{List.Workspace.Code}/members");

    private bool MayManage => Visit.Visitor.Actor.May(Permission.ManageMembers, List.Workspace.Code);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(List.Workspace.Names, $"/{List.Workspace.Code}"),
            Crumb.To(Visit, Visit.Say("members.title")),
        ];

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods(Path, WebHost.ReadMethods, ShowAsync);
        inLanguage.MapPost(Path, ChangeAsync);
        MemberPage.Map(inLanguage);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        ListMembers list,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var code))
        {
            return Results.NotFound();
        }

        var listed = await list.RunAsync(visit.Visitor.Actor, code, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Page<MembersPage>((nameof(Visit), visit), (nameof(List), listed.Value));
    }

    private static async Task<IResult> ChangeAsync(
        Visit visit,
        string place,
        HttpRequest request,
        MemberChanges changes,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var code))
        {
            return Results.NotFound();
        }

        var form = await SentFields.ReadAsync(request, cancellation);
        var letters = LetterWords.Of(request, visit.Visitor.Actor, visit.Reader.Language);
        var isSwitch = new SentForm(form).IsSwitch;
        var (refusal, letter) = isSwitch
            ? (null, null)
            : await changes.RunAsync(visit.Visitor.Actor, code, form, letters, cancellation);
        var listed = await changes.List.RunAsync(visit.Visitor.Actor, code, cancellation);
        if (listed.IsRefused || refusal is { Kind: RefusalKind.Forbidden or RefusalKind.NotFound })
        {
            return Answers.Problem(visit, listed.Refusal ?? refusal!);
        }

        (string, object?)[] parameters =
        [
            (nameof(Visit), visit),
            (nameof(List), listed.Value),
            (nameof(Problems), ErrorSummary.Of(visit, refusal)),
            (nameof(Email), refusal is null && !isSwitch ? string.Empty : form["email"].ToString()),
            (nameof(Chosen), RoleChoice.Find(form) ?? Role.Contributor),
            (nameof(Letter), letter is null ? null : Address(visit, request, letter)),
        ];
        return Answers.Form<MembersPage>(refusal is not null, parameters);
    }

    private string Of(string key, Member member) => Visit.Say(key, ("name", member.Name));

    private string Until(Invitation invitation) =>
        Visit.Say("members.until", ("day", Moments.Day(Visit, invitation.EndsAt)));

    private static string Address(Visit visit, HttpRequest request, Secret letter) =>
        $"{SiteAddress.Of(request)}{visit.Link($"/invitations/{letter.Text}")}";
}
