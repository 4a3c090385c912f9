namespace CityBraid.Web;

/// <summary>What pages say about forms.</summary>
internal static class FormWords
{
    /// <summary>What a form is filled from, with the basis that it states.</summary>
    public static string BasisOf(Visit visit, ReportPack pack) =>
        string.Join(
            ", ",
            new[]
            {
                ReportWords.Say(visit, $"forms.subject.{pack.Subject}"),
                pack.Level,
                pack.Gwp,
                pack.Boundary is { } boundary ? ReportWords.Say(visit, $"forms.boundary.{boundary}") : null,
                pack.Period is { } period ? ReportWords.Say(visit, $"forms.period.{period}") : null,
            }.Where(part => part is not null)
        );
}
