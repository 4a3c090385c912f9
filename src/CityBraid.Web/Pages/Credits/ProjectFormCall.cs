namespace CityBraid.Web;

/// <summary>What a form about a project was sent with.</summary>
/// <param name="Project">The project's code, as the address has it.</param>
/// <param name="Request">The request.</param>
internal sealed record ProjectFormCall(string Project, HttpRequest Request);
