using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A country: the groups and frameworks it is in, and all that names it.</summary>
public sealed partial class CountryPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The country.</summary>
    [Parameter]
    [EditorRequired]
    public required CountryOverview Overview { get; set; }

    /// <summary>Shows the country of a code.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        CooperationDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        return CountryOverview.Find(found.Value.Book, code) is { } overview
            ? Answers.Page<CountryPage>(
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Overview), overview)
            )
            : Answers.Problem(visit, RecordPage.Unknown(code));
    }
}
