using System.Text;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A workspace's meetings and due days as a calendar that other programs subscribe to.</summary>
internal static class CalendarFeed
{
    private const string Product = "-//CityBraid//Cooperation//EN";

    /// <summary>Sends the calendar.</summary>
    public static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        CooperationDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var view = found.Value;
        var site = SiteAddress.Of(request);
        var calendar = new CalendarText(
            Product,
            visit.Lang,
            record => new Uri(site + visit.Link(RecordAddress.Of(view.Code, record)))
        );
        var text = calendar.Write(view.Names.In(visit.Lang), CalendarEntry.Of(view.Book));
        return Results.Text(text, "text/calendar", Encoding.UTF8);
    }
}
