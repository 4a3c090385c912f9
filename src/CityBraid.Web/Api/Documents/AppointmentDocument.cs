namespace CityBraid.Web;

/// <summary>A person who acts for an organisation of the registry, as JSON.</summary>
public sealed record AppointmentDocument(string Organisation, string Person)
{
    /// <summary>The appointment.</summary>
    public static AppointmentDocument Of(Appointment appointment)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        return new(appointment.Organisation.Value, appointment.Person);
    }
}
