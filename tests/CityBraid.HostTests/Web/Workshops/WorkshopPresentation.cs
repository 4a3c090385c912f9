using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>Step 3 of the workshop's journey: what a country group presents.</summary>
internal static class WorkshopPresentation
{
    /// <summary>Step 3: what a group presents is drawn from the records, also on paper.</summary>
    public static async Task PresentAsync(WorkshopWindow secretary, string meeting)
    {
        await secretary.GoAsync(meeting);
        await secretary.FollowAsync("India", "India");
        await ExpectPresentationAsync(secretary);
        await secretary.CheckAsync();
        await secretary.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await secretary.Page.Locator("header").First.IsVisibleAsync(), "the head is printed");
        await ExpectPresentationAsync(secretary);
        await secretary.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await secretary.GoAsync($"{meeting}/presentations/mongolia");
    }

    /// <summary>Step 3: the group sees the same by its link, without an account.</summary>
    public static async Task PresentByLinkAsync(WorkshopWindow window, string link)
    {
        await window.Page.GotoAsync(link);
        await window.FollowAsync("สิ่งที่กลุ่มของท่านนำเสนอ", "What your group presents");
        await ExpectPresentationAsync(window);
        await window.CheckAsync();
        Assert.Equal(0, await window.Page.Locator(".presentation a").CountAsync());
    }

    private static async Task ExpectPresentationAsync(WorkshopWindow window)
    {
        await window.ExpectAsync("มีเงื่อนไข", "Conditional");
        await window.ExpectAsync("2573: −30 %", "2030: −30 %");
        await window.ExpectAsync("สวัจฉ์ภารัต", "Swachh Bharat");
        await window.ExpectAsync("งานบนหลังคา", "Jobs on roofs");
        await window.ExpectAsync("หลังคาแสงอาทิตย์เมืองนาคปุระ", "Solar roofs of Nagpur");
    }
}
