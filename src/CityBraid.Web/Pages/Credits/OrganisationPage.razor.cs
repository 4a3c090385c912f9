namespace CityBraid.Web;

/// <summary>An organisation of the registry; for the registrar also who acts for it.</summary>
public sealed partial class OrganisationPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The organisation.</summary>
    [Parameter]
    [EditorRequired]
    public required Organisation Organisation { get; set; }

    /// <summary>Who acts for it; null for who may not know.</summary>
    [Parameter]
    public IReadOnlyList<Appointment>? People { get; set; }

    /// <summary>The address that was typed.</summary>
    [Parameter]
    public string Person { get; set; } = string.Empty;

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private string Here => Visit.Link(CreditAddress.Of(Organisation.Code));

    private IReadOnlyList<Crumb> Way =>
        [
            Crumb.To(
                Visit,
                CreditWords.Say(Visit, "nav/organisations"),
                $"{CreditAddress.Root}/organisations"
            ),
            new Crumb(Organisation.Names),
        ];

    /// <summary>Shows an organisation.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string organisation,
        OrganisationDesk desk,
        CancellationToken cancellation
    ) => desk.ShowAsync(visit, organisation, SentForm.Empty, refusal: null, cancellation);

    /// <summary>Appoints or dismisses somebody.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string organisation,
        HttpRequest request,
        OrganisationDesk desk,
        CancellationToken cancellation
    ) =>
        await desk.ChangeAsync(
            visit,
            organisation,
            await SentForm.ReadAsync(request, cancellation),
            cancellation
        );
}
