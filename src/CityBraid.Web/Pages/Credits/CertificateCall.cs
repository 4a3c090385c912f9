namespace CityBraid.Web;

/// <summary>Which certificate is asked for.</summary>
/// <param name="Project">The project's code.</param>
/// <param name="Number">The number of the retirement in the project's log.</param>
/// <param name="Size">How many transactions the root covers that it is proven by; null for the newest
///   root.</param>
/// <param name="Request">The request.</param>
internal sealed record CertificateCall(string Project, long Number, long? Size, HttpRequest Request);
