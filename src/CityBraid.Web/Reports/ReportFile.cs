namespace CityBraid.Web;

/// <summary>A report as a file, whole.</summary>
/// <param name="Name">A name that any system takes: <c>khon-kaen-2019-ecrf.xlsx</c>.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Report">What it was written from.</param>
public sealed record ReportFile(string Name, string ContentType, byte[] Content, Report Report);
