using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Adds or changes a record; what others wrote meanwhile is kept beside it.</summary>
public sealed partial class RecordFormPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The kind of record.</summary>
    [Parameter]
    [EditorRequired]
    public required RecordKind Kind { get; set; }

    /// <summary>The record as it is on record; null for a new one.</summary>
    [Parameter]
    public CooperationRecord? Record { get; set; }

    /// <summary>What the form is filled in with.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldSet Fields { get; set; }

    /// <summary>The code of a new record, as far as it was written.</summary>
    [Parameter]
    public string Code { get; set; } = string.Empty;

    /// <summary>The revision that the form starts from.</summary>
    [Parameter]
    public int Seen { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What somebody else wrote into the same fields.</summary>
    [Parameter]
    public IReadOnlyList<FieldConflict> Conflicts { get; set; } = [];

    private RecordShape Shape => RecordShape.Of(Kind);

    private string Heading =>
        Record is null
            ? CooperationWords.Say(Visit, "new.action", ("kind", CooperationWords.Kind(Visit, Kind)))
            : CooperationWords.Say(Visit, "edit.action");

    private string Back =>
        Record is null ? RecordAddress.ListOf(View.Code, Kind) : RecordAddress.Of(View.Code, Record);

    private string Action =>
        Visit.Link(
            Record is null
                ? $"/{View.Code}/records/{Kind.ToName()}/new"
                : RecordAddress.Part(View.Code, Record, "edit")
        );

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new(View.Names, $"/{View.Code}"),
            Crumb.To(Visit, CooperationWords.Kinds(Visit, Kind), RecordAddress.ListOf(View.Code, Kind)),
            Crumb.To(Visit, Heading),
        ];

    /// <summary>Shows an empty form, filled in with what the address names.</summary>
    internal static Task<IResult> ShowNewAsync(
        Visit visit,
        string place,
        string kind,
        HttpRequest request,
        RecordDesk desk,
        CancellationToken cancellation
    )
    {
        var asked = request.Query.Select(one => KeyValuePair.Create(one.Key, one.Value.ToString()));
        return desk.ShowNewAsync(visit, place, kind, asked, cancellation);
    }

    /// <summary>Shows the form of a record.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string kind,
        string code,
        RecordDesk desk,
        CancellationToken cancellation
    ) => desk.ShowAsync(visit, place, new RecordPath(kind, code), cancellation);

    /// <summary>Adds a record and leads to it, or says everything that is wrong.</summary>
    internal static async Task<IResult> SendNewAsync(
        Visit visit,
        string place,
        string kind,
        HttpRequest request,
        RecordDesk desk,
        CancellationToken cancellation
    ) =>
        await desk.AddAsync(
            visit,
            place,
            kind,
            await SentForm.ReadAsync(request, cancellation),
            cancellation
        );

    /// <summary>Keeps a change and leads to the record, or says everything that is wrong.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string kind,
        string code,
        HttpRequest request,
        RecordDesk desk,
        CancellationToken cancellation
    ) =>
        await desk.ChangeAsync(
            visit,
            place,
            new RecordPath(kind, code),
            await SentForm.ReadAsync(request, cancellation),
            cancellation
        );

    /// <summary>The revision that a form started from; 0 when it does not say.</summary>
    internal static int SeenOf(SentForm form) =>
        int.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;
}
