namespace CityBraid.Cooperation;

/// <summary>One of the tables by which a country tells how far it is with what it promised.</summary>
/// <param name="Number">Its number in annex II: <c>II.4</c>.</param>
/// <param name="Columns">What is told of each line.</param>
/// <param name="Rows">The lines, those that are not reported too.</param>
public sealed record NdcTable(string Number, IReadOnlyList<NdcColumn> Columns, IReadOnlyList<NdcRow> Rows)
{
    /// <summary>The numbers of the tables there are, in order.</summary>
    public static IReadOnlyList<string> Numbers { get; } =
    ["II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "II.7", "II.8", "II.9", "II.10"];

    /// <summary>The lines that are reported.</summary>
    public IEnumerable<NdcRow> Reported => Rows.Where(row => row.IsReported);

    /// <summary>The reported lines of which a reader has to know more.</summary>
    public IEnumerable<NdcRow> Noted => Reported.Where(row => row.Notes.Count > 0);

    /// <summary>The lines that are not, each with why.</summary>
    public IEnumerable<NdcRow> Held => Rows.Where(row => !row.IsReported);
}
