namespace CityBraid.Credits;

/// <summary>A person who acts for an organisation.</summary>
/// <param name="Organisation">For whom.</param>
/// <param name="Person">Their e-mail address, as accounts know it.</param>
public sealed record Appointment(OrganisationCode Organisation, string Person);
