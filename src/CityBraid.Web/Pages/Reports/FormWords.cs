namespace CityBraid.Web;

/// <summary>What pages say about forms.</summary>
internal static class FormWords
{
    /// <summary>What a form is filled from, with the level and GWP set that it states.</summary>
    public static string BasisOf(Visit visit, ReportPack pack) =>
        string.Join(
            ", ",
            new[] { ReportWords.Say(visit, $"forms.subject.{pack.Subject}"), pack.Level, pack.Gwp }.Where(
                part => part is not null
            )
        );
}
