import type { Words } from "../Words.ts"

export const vi: Words = {
  "share heading":
    "chia sẻ|chia sẻ với bạn bè|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ tin này|chia sẻ lên|chia sẻ qua|theo dõi chúng tôi|theo dõi chúng tôi trên *|theo dõi|thích|gửi cho bạn bè|kết nối với chúng tôi",
  "share on":
    "chia sẻ lên {}|chia sẻ trên {}|chia sẻ qua {}|chia sẻ bằng {}|chia sẻ với {}|chia sẻ bài viết lên {}|chia sẻ bài viết qua {}|gửi qua {}|gửi bằng {}|đăng lên {}|nhấn để chia sẻ trên {}|bấm để chia sẻ trên {}|theo dõi chúng tôi trên {}|lưu vào {}|chia sẻ {}",
  "latest news":
    "tin mới nhất|tin mới|tin tức mới nhất|mới nhất|bài viết mới|bài viết mới nhất|bài mới nhất|đọc nhiều nhất|đọc nhiều|tin đọc nhiều|xem nhiều|xem nhiều nhất|phổ biến|tin nóng|tin nổi bật|nổi bật|tin tức|tin chính|xu hướng|bài viết gần đây",
  "no news": "chưa có tin nào|không có tin tức|không có tin nào|không có bài viết|chưa có tin tức",
  "latest comments": "bình luận mới nhất|bình luận gần đây|bình luận mới|phản hồi gần đây",
  "no comments":
    "chưa có bình luận nào|chưa có bình luận|không có bình luận|không có bình luận nào|hãy là người đầu tiên bình luận",
  "comment form":
    "để lại bình luận|viết bình luận|gửi bình luận|thêm bình luận|bình luận của bạn|ý kiến của bạn|gửi ý kiến|để lại một bình luận|để lại một phản hồi|trả lời|hủy trả lời|email của bạn sẽ không được hiển thị công khai|email của bạn sẽ không được hiển thị công khai *|các trường bắt buộc được đánh dấu *|đăng nhập để bình luận|lưu tên của tôi *|gửi",
  comments: "bình luận|phản hồi|xem bình luận|xem tất cả bình luận",
  related:
    "đọc thêm|xem thêm|tin liên quan|bài viết liên quan|bài liên quan|liên quan|có thể bạn quan tâm|có thể bạn thích|có thể bạn cũng thích|đề xuất|gợi ý cho bạn|dành cho bạn|tin khác|tin cùng chuyên mục|bài viết khác|bài tiếp theo|bài trước|bài viết tiếp theo|bài viết trước|đọc tiếp|chủ đề liên quan|tin cùng chủ đề|cùng chuyên mục",
  "read more": "đọc thêm: *|xem thêm: *|tin liên quan: *|bài liên quan: *|đọc tiếp: *|có thể bạn quan tâm: *",
  subscribe:
    "đăng ký|đăng ký ngay|đăng ký nhận tin|đăng ký nhận bản tin|bản tin|nhận bản tin|nhập email của bạn|địa chỉ email|email của bạn|ủng hộ chúng tôi|tải ứng dụng|trở thành thành viên|đăng ký nhận *",
  newsletter: "bản tin|hộp thư",
  advertisement: "quảng cáo|được tài trợ|nội dung tài trợ|tài trợ|bài viết tiếp tục sau quảng cáo|advertisement",
  legal:
    "chính sách bảo mật|chính sách quyền riêng tư|điều khoản sử dụng|điều khoản dịch vụ|điều khoản|chính sách cookie|trang web này sử dụng *|chúng tôi sử dụng cookie *|chấp nhận|đồng ý|chấp nhận tất cả|từ chối|bản quyền thuộc về *|bản quyền *|giữ bản quyền|giữ bản quyền *|liên hệ|liên hệ quảng cáo|giới thiệu|về chúng tôi|tuyển dụng|tòa soạn|sơ đồ trang|trợ giúp|mọi quyền được bảo lưu",
  navigation:
    "trang chủ|menu|tìm kiếm|đăng nhập|đăng xuất|tài khoản|chuyển đến nội dung|chuyển tới nội dung|bỏ qua nội dung|chính trị|kinh tế|kinh doanh|thể thao|văn hóa|thế giới|xã hội|pháp luật|giáo dục|sức khỏe|khoa học|công nghệ|giải trí|đời sống|du lịch|ý kiến|góc nhìn|thời sự|video|ảnh|podcast|thời tiết|thẻ|thẻ: *|từ khóa|từ khóa: *|tags: *|chủ đề|chủ đề: *|danh mục|chuyên mục|lưu trữ|xem tất cả|tải thêm|hiện thêm|về đầu trang|lên đầu trang|tiếp theo|trước|trang trước|trang sau|đóng|in|in bài viết|sao chép liên kết|lưu|nghe|quay lại|tên|email"
}
