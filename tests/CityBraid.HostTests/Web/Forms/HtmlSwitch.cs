namespace CityBraid.Tests.Web.Forms;

/// <summary>The button that sends a form to be shown in another language.</summary>
internal sealed record HtmlSwitch(string Form, string Address, string Method, string? Name, string? Value);
